/** Models and bank made ready to write: loaded, warmed up, admitted one after another. */
package io.suasion.generate.writing;
