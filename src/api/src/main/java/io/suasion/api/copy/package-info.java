/** Asking for copy, and its answer: the routes of campaign. */
package io.suasion.api.copy;
