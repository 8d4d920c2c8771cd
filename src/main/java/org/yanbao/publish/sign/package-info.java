/** Keys and signatures: who signs a findings PDF, and the PAdES signature over the whole file. */
package org.yanbao.publish.sign;
