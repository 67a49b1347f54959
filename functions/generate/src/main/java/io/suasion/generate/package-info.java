/** generate. */
package io.suasion.generate;
