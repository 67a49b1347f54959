/** The routes of this function, in the words of the contract and of the library. */
package io.suasion.generate.http;
