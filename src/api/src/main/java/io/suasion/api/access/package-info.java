/** Who may call a function. */
package io.suasion.api.access;
