/**
 * This file was auto-generated from the contract by scripts/limits.js.
 * Do not make direct changes to the file.
 */

export const limits = {
  "Attendance": {
    "bookings": {
      "minItems": 1,
      "maxItems": 500
    }
  },
  "EngagementEnd": {
    "reason": {
      "minLength": 1,
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "EnrollmentAnswer": {
    "note": {
      "maxLength": 1000
    }
  },
  "EnrollmentUpdate": {
    "managementYears": {
      "minimum": 0,
      "maximum": 70
    }
  },
  "EventPlanUpdate": {
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "description": {
      "maxLength": 2000
    },
    "place": {
      "maxLength": 300,
      "pattern": "^[^\\x00-\\x1f\\x7f]*$"
    },
    "link": {
      "maxLength": 500,
      "pattern": "^https://[^\\s<>\"\\x00-\\x1f\\x7f]+$"
    },
    "capacity": {
      "minimum": 1,
      "maximum": 500
    }
  },
  "GoalUpdate": {
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "specific": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "measurable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "achievable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "relevant": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "progress": {
      "minimum": 0,
      "maximum": 100
    }
  },
  "MatchRequestDecline": {
    "reason": {
      "minLength": 1,
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "MatchRunChange": {
    "pins": {
      "maxItems": 200
    },
    "bans": {
      "maxItems": 200
    }
  },
  "MeUpdate": {
    "phone": {
      "pattern": "^[0-9+(][0-9+(). x-]{6,29}$"
    },
    "component": {
      "minLength": 1,
      "maxLength": 120,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "managerName": {
      "minLength": 1,
      "maxLength": 120,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "managerEmail": {
      "minLength": 1,
      "maxLength": 254,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "MeetingReportUpdate": {
    "topics": {
      "maxItems": 20,
      "items": {
        "maxLength": 40
      }
    },
    "rating": {
      "minimum": 1,
      "maximum": 5
    }
  },
  "MeetingUpdate": {
    "place": {
      "maxLength": 300,
      "pattern": "^[^<>\\x00-\\x1f\\x7f]*$"
    },
    "agenda": {
      "maxItems": 20,
      "items": {
        "maxLength": 300,
        "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
      }
    }
  },
  "NewAbsence": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewAgreement": {
    "channels": {
      "minItems": 1,
      "maxItems": 4
    },
    "expectations": {
      "minLength": 1,
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewClosure": {
    "reason": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewEnrollment": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "managementYears": {
      "minimum": 0,
      "maximum": 70
    }
  },
  "NewEvent": {
    "program": {
      "maxLength": 100,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "description": {
      "maxLength": 2000
    },
    "place": {
      "maxLength": 300,
      "pattern": "^[^\\x00-\\x1f\\x7f]*$"
    },
    "link": {
      "maxLength": 500,
      "pattern": "^https://[^\\s<>\"\\x00-\\x1f\\x7f]+$"
    },
    "capacity": {
      "minimum": 1,
      "maximum": 500
    }
  },
  "NewGoal": {
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "specific": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "measurable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "achievable": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "relevant": {
      "maxLength": 1000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewMatchRequest": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "resonated": {
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "hopes": {
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewMatchRun": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "floor": {
      "minimum": 0,
      "maximum": 1000000
    }
  },
  "NewMeeting": {
    "place": {
      "maxLength": 300,
      "pattern": "^[^<>\\x00-\\x1f\\x7f]*$"
    },
    "agenda": {
      "maxItems": 20,
      "items": {
        "maxLength": 300,
        "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
      }
    }
  },
  "NewNote": {
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "NewSurvey": {
    "program": {
      "maxLength": 60,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "title": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "questions": {
      "minItems": 1,
      "maxItems": 30
    }
  },
  "NewSurveyResponse": {
    "answers": {
      "maxItems": 30
    }
  },
  "NoteUpdate": {
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "OrientationOffer": {
    "startsAt": {
      "minItems": 1,
      "maxItems": 10
    },
    "place": {
      "maxLength": 300,
      "pattern": "^[^\\x00-\\x1f\\x7f]*$"
    },
    "link": {
      "maxLength": 500,
      "pattern": "^https://[^\\s<>\"\\x00-\\x1f\\x7f]+$"
    }
  },
  "PreferencesUpdate": {
    "notifications": {
      "maxItems": 200
    }
  },
  "ProfileGoalsUpdate": {
    "shortTerm": {
      "maxLength": 1000
    },
    "longTerm": {
      "maxLength": 1000
    },
    "reasonForJoining": {
      "maxLength": 1000
    }
  },
  "ProfileUpdate": {
    "headline": {
      "maxLength": 120
    },
    "summary": {
      "maxLength": 2000
    },
    "focusAreas": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "topics": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "controlFamilies": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "workRoles": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "competencyAreas": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "certifications": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "wantedQualities": {
      "maxItems": 50,
      "items": {
        "maxLength": 40
      }
    },
    "assessment": {
      "maxItems": 50
    },
    "yearsOfExperience": {
      "minimum": 0,
      "maximum": 70
    },
    "meetingModes": {
      "maxItems": 4
    },
    "capacity": {
      "minimum": 1
    },
    "nonAvailability": {
      "maxLength": 500
    }
  },
  "PublishMatchRun": {
    "message": {
      "maxLength": 2000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "SkillAssessmentUpdate": {
    "code": {
      "maxLength": 40
    },
    "current": {
      "minimum": 1,
      "maximum": 5
    },
    "wanted": {
      "minimum": 1,
      "maximum": 5
    },
    "offered": {
      "minimum": 1,
      "maximum": 5
    }
  },
  "SurveyAnswer": {
    "questionId": {
      "maxLength": 40
    },
    "rating": {
      "minimum": 1,
      "maximum": 5
    },
    "choice": {
      "maxLength": 40
    },
    "text": {
      "maxLength": 2000
    }
  },
  "SurveyChoiceInput": {
    "code": {
      "pattern": "^[A-Z][A-Z0-9_]{0,39}$"
    },
    "text": {
      "maxLength": 200,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "SurveyQuestionInput": {
    "id": {
      "pattern": "^[a-z][a-z0-9-]{0,39}$"
    },
    "text": {
      "maxLength": 500,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "choices": {
      "minItems": 2,
      "maxItems": 10
    }
  },
  "TimeZone": {
    "maxLength": 64
  },
  "WordingInput": {
    "title": {
      "maxLength": 120,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "action": {
      "maxLength": 80,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  },
  "WordingUpdate": {
    "title": {
      "maxLength": 120,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "text": {
      "maxLength": 4000,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    },
    "action": {
      "maxLength": 80,
      "pattern": "^[\\s\\S]*[^\\u0000-\\u0020\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f\\u1160\\u1680\\u17b4\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\ufffb][\\s\\S]*$"
    }
  }
} as const;
