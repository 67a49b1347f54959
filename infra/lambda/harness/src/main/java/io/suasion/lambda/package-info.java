/** AWS Lambda on loopback: what starts the real zips, sends them events and kills them. */
package io.suasion.lambda;
