/** The routes of this function. */
package io.suasion.tags.http;
