/** Problem documents (RFC 9457) and the mappers that every function answers its errors with. */
package io.suasion.api.problem;
