/** What clients of the functions have in common. */
package io.suasion.api.client;
