/** tags. */
package io.suasion.tags;
