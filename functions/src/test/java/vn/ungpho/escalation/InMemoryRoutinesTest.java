package vn.ungpho.escalation;

class InMemoryRoutinesTest extends RoutineContract {

    private final InMemoryRoutines routines = new InMemoryRoutines();

    @Override
    protected Routines routines() {
        return routines;
    }
}
