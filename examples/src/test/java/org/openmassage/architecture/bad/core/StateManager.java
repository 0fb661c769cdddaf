package org.openmassage.architecture.bad.core;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A name that says nothing, static state of all kinds, the console, a thread and reflection. */
@SuppressWarnings({"NonFinalStaticField", "MutablePublicArray", "UnusedVariable", "SystemOut", "ThreadPriorityCheck"})
public final class StateManager {
    static final Map<String, String> LOOKS_FINAL = new HashMap<>();
    static final ArrayList<String> IS_MUTABLE = new ArrayList<>();
    static final int[] WEIGHTS = {1, 2, 3};
    private static int counter;

    private StateManager() {}

    static int count() {
        counter++;
        System.out.println(counter);
        return counter;
    }

    static List<Method> look() {
        Thread.yield();
        return List.of(StateManager.class.getDeclaredMethods());
    }
}
