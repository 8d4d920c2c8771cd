/** The files of a rule folder as text, YAML and CSV, and what can be wrong with them. */
package org.yanbao.rules.source;
