/** How long a body may be. */
package io.suasion.web.limit;
