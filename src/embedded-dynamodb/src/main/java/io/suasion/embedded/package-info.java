/** x. */
package io.suasion.embedded;
