/** Tells facts in plain sentences by grammar and tables, in English and Chinese. */
package io.suasion.copywriting.realise;
