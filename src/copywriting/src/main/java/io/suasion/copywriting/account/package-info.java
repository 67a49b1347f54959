/** Every word of a text accounted for by what a brief says, whoever wrote the text. */
package io.suasion.copywriting.account;
