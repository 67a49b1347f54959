/** Constraints that requests of several functions share. */
package io.suasion.api.constraint;
