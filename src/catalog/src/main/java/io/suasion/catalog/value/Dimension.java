package io.suasion.catalog.value;

/** The quantity that a unit measures. */
public enum Dimension {
  LENGTH,
  MASS,
  VOLUME,
  AREA,
  DURATION,
  POWER,
  ENERGY,
  CHARGE,
  VOLTAGE,
  CURRENT,
  FREQUENCY,
  DATA,
  DATA_RATE,
  TEMPERATURE,
  PRESSURE,
  SPEED,
  ANGLE,
  LUMINOUS_FLUX,
  ILLUMINANCE,
  TORQUE,
  FORCE,
  AREAL_DENSITY,
  PERCENT,
  SOUND_LEVEL,
  IMAGE_RESOLUTION,
  CONCENTRATION,
  FLOW_RATE,
  RATIO,
  /** Any unit: the attribute does not say which. */
  ANY;

  /** Whether an attribute of this dimension may have a value of the other. */
  public boolean takes(Dimension other) {
    return this == ANY || other == ANY || this == other;
  }
}
