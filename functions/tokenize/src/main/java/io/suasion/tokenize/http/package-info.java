/** The routes of this function. */
package io.suasion.tokenize.http;
