package org.openmassage.examples;

import java.util.Map;

/**
 * What a command answers.
 *
 * @param json the answer for programs: keys in order
 * @param yes false where the answer is "no": an invalid code, a claim with errors
 * @param text the answer for people
 */
record Answered(Map<String, Object> json, boolean yes, String text) {}
