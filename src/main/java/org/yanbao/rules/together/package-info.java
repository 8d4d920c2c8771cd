/**
 * What reports say of one another: those of agencies that copied from each other, those that a
 * government's report sums up, and those that are not there.
 */
package org.yanbao.rules.together;
