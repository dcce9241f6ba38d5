package vn.ungpho.web;

/// A request that is answered with a problem. Thrown by what reads requests, answered by [Answering].
public final class Refusal extends RuntimeException {

    private final transient Problem problem;

    /// A refusal with this problem.
    public Refusal(Problem problem) {
        super(problem.status() + " " + problem.title(), null, false, false);
        this.problem = problem;
    }

    /// What is wrong.
    public Problem problem() {
        return problem;
    }
}
