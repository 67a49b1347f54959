/** Describes what a model knows of one kind of product: attributes, values and expressions. */
package io.suasion.copywriting.domain;
