/**
 * Child processes that do what may go wrong: a reader that hangs, runs out of memory or ends its
 * virtual machine costs one file, never the run.
 */
package org.yanbao.intake.worker;
