/**
 * Tries a rule book before it is trusted: example cases in plain words, and the difference that an
 * edited rule book would make to reports that were audited before.
 */
package org.yanbao.trial;
