/** language. */
package io.suasion.language;
