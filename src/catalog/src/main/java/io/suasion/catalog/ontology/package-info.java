/** Knows attributes, nouns and families of products. The tables lie beside the classes. */
package io.suasion.catalog.ontology;
