package org.openmassage.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * One rule of the house: which classes it looks at, what it asks of them, and why.
 *
 * @param floor the least number of classes that it must have looked at, so that a renamed package cannot silence it
 */
record HouseRule(
        String name,
        DescribedPredicate<? super JavaClass> subjects,
        ArchCondition<? super JavaClass> condition,
        String because,
        int floor) {
    EvaluationResult evaluate(JavaClasses all) {
        return classes()
                .that(subjects)
                .should(condition)
                .because(because)
                .allowEmptyShould(true)
                .evaluate(all);
    }

    int looksAt(JavaClasses all) {
        return all.that(subjects).size();
    }

    @Override
    public String toString() {
        return name;
    }
}
