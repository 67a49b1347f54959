/** Callers who are known by an API key. */
package io.suasion.web.caller;
