/** Settings that nobody may read. */
package io.suasion.hosting.secrets;
