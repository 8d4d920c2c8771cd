/**
 * Defects planted one at a time, at every place where they can stand, in real and made-up reports:
 * what is found is held against what the defect must give.
 */
package org.yanbao.sweep;
