/**
 * Files that are there whole or not at all, and the digest that tells them apart. Uses no other
 * room; every other one may use it.
 */
package org.yanbao.file;
