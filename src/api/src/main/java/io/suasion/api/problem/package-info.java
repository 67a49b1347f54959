/** Problem documents (RFC 9457). */
package io.suasion.api.problem;
