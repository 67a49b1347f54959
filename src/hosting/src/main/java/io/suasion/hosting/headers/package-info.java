/** Headers of requests as they were sent. */
package io.suasion.hosting.headers;
