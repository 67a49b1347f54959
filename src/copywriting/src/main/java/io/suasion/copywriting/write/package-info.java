/**
 * Writes variants for a brief. {@link io.suasion.copywriting.write.Copywriter} runs these steps:
 *
 * <ol>
 *   <li>The planner orders the facts by what the reader cares about, keeps as many as fit, and
 *       gives a model those that it knows.
 *   <li>Persuasive copy comes from {@code persuade} and continues with the last step.
 *   <li>For plain copy the model writes drafts: by beam search, and by sampling where the language
 *       is Chinese or several variants are asked for.
 *   <li>The checker rejects each draft that is untrue to the brief. A draft that only misses facts
 *       can be completed by grammar.
 *   <li>Faithful drafts come first and completed ones after them. English drafts are ranked by
 *       probability, Chinese ones by how much the other drafts agree with them. The best leads;
 *       each further one is good and unlike those before it.
 *   <li>Without a faithful or completed draft, grammar alone tells all facts, and the answer says
 *       so.
 *   <li>Bodies get headlines and calls to action whose gaps have facts, and are cut to the channel.
 *   <li>Each variant is scored, and the best is served first.
 * </ol>
 */
package io.suasion.copywriting.write;
