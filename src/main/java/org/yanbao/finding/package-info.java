/** What an audit says of a report: findings with their evidence, and the verdict. */
package org.yanbao.finding;
