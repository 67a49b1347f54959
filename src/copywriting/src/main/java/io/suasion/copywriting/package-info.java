/** copywriting. */
package io.suasion.copywriting;
