/** Attributes and kinds of products: data beside the classes. */
package io.suasion.catalog.ontology;
