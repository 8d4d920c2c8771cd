/**
 * What an audit leaves for people and programs to read: the json line, the findings PDF and its
 * signature. Everything here is a rendering of an {@link org.yanbao.publish.AuditRecord}.
 */
package org.yanbao.publish;
