package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.util.List;
import java.util.Map;

/** A profile. Everyone reads that of a mentor who is in the directory. */
final class ProfileSubject implements Subject {

  private static final String LISTED = "IN_USE, listed";

  @Override
  public Life life() {
    return Life.of("profile.Profile");
  }

  @Override
  public List<String> situations() {
    return List.of("IN_USE", LISTED, "RETIRED");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    boolean listed = situation.equals(LISTED);
    TestPerson owner = listed ? Somebody.mentor() : Somebody.mentee();
    String profile =
        TestWorld.usual()
            .make(world ->
                Somebody.in(
                    world,
                    owner,
                    listed ? ParticipantRole.MENTOR : ParticipantRole.MENTEE,
                    situation.equals("RETIRED")
                        ? EnrollmentState.WITHDRAWN
                        : EnrollmentState.ACTIVE))
            .profileId()
            .toString();
    return Situation.of(
        situation.replace(", listed", ""),
        profile,
        List.of(new Situation.Part(owner, "OWNER")),
        listed
            ? Map.of(
                CallerKind.PARTICIPANT, "READER",
                CallerKind.COORDINATOR, "TRUSTED_READER",
                CallerKind.ANALYST, "READER",
                CallerKind.ADMIN, "READER")
            : Map.of(CallerKind.COORDINATOR, "TRUSTED_READER"),
        """
        {'capacity': %s, 'topics': ['ATO'], 'controlFamilies': ['AC'], 'workRoles': ['OG-WRL-014'],
         'focusAreas': ['NETWORKING'], 'competencyAreas': ['NF-COM-001'], 'certifications': ['CISSP'],
         'wantedQualities': ['MISSION_AND_VALUES'],
         'assessment': [{'kind': 'TOPIC', 'code': 'ATO', %s}]}\
        """
            .formatted(
                listed ? "1, 'goals': null" : "null",
                listed ? "'offered': 5" : "'current': 2, 'wanted': 4"));
  }
}
