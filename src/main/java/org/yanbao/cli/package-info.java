/** The command line: commands, messages and exit codes of the public contract. */
package org.yanbao.cli;
