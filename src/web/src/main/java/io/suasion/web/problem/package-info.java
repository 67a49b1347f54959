/** Problem documents (RFC 9457) for every error. */
package io.suasion.web.problem;
