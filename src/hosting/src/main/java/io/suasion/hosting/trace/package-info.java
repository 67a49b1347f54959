/** Which request led to which call. */
package io.suasion.hosting.trace;
