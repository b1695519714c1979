package org.careerbenchmarks;

public final class Application {
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
