/** What a text must hold for a regular expression to be found in it, told before searching it. */
package org.yanbao.rules.pattern;
