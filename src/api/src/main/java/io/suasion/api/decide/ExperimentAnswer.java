package io.suasion.api.decide;

import java.util.List;

/** An experiment and its arms. */
public record ExperimentAnswer(String id, List<ArmStatus> arms) {}
