/**
 * What a supervising body sets without touching a rule: the profile, the roster of agencies and the
 * accepted exceptions.
 */
package org.yanbao.rules.profile;
