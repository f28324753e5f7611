namespace Framing.Quotes;

/// <summary>
/// What the second stage sees of a token in relation to the cue, in three parts, of which two stay as they are from one token to the next more often than not, and
/// need not be added up anew.
/// </summary>
internal static class RelationFeatures
{
    /// <summary>No part has more.</summary>
    public const int Most = 40;

    private const uint FirstTemplate = 2000;

    private static readonly ulong[] DistanceTemplates = FeatureHash.Templates(FirstTemplate, [0, 3, 7, 11, 12, 17, 31]);

    private static readonly ulong[] PlaceTemplates = FeatureHash.Templates(FirstTemplate, [8, 9, 14, 18, 20, 23, 29, 37, 40, 41, 45]);

    private static readonly ulong[] OwnTemplates = FeatureHash.Templates(FirstTemplate,
    [
        1, 2, 4, 5, 6, 10, 13, 15, 16, 19, 21, 22, 24, 25, 26, 27, 28, 30, 32, 33, 34, 35, 36, 38, 39, 42, 43, 44, 46, 47, 48, 49, 50,
    ]);

    /// <summary>What is the same for all tokens of a window at one distance on one side.</summary>
    public static Span<ulong> OfDistance(in CueWindow window, uint side, uint sideDistance, Span<ulong> room)
    {
        var features = new FeatureBuffer(room, DistanceTemplates);
        features.Add(sideDistance);
        features.Add(side, window.Lemma);
        features.Add(sideDistance, window.Lemma);
        features.Add(sideDistance, window.Before);
        features.Add(sideDistance, window.After);
        features.Add(sideDistance, window.TagBefore, window.Head, window.TagAfter);
        features.Add(sideDistance, window.Length, window.Head);
        return features.Hashed();
    }

    /// <summary>What is the same for all tokens of a window at one place.</summary>
    public static Span<ulong> OfPlace(in CueWindow window, in RelationPlace place, Span<ulong> room)
    {
        var features = new FeatureBuffer(room, PlaceTemplates);
        uint side = place.Side, sentences = place.Sentences, sideSentences = place.SideSentences, mark = place.Mark;
        features.Add(sideSentences, window.Lemma, mark);
        features.Add(sideSentences, mark);
        features.Add(sideSentences, window.TagBefore, window.TagAfter, mark);
        features.Add(side << 4 | place.Cues, mark, sentences);
        features.Add(place.SideCommas, mark, sentences);
        features.Add(side << 4 | place.Closings, mark, sentences);
        features.Add(sideSentences, window.Place, mark);
        features.Add(sideSentences, window.Mark, mark, place.SamePair);
        features.Add(sideSentences, place.MarkBefore << 8 | mark, place.MarkAfter, place.Closings);
        features.Add(sideSentences, mark, place.Cues, window.HasMarks);
        features.Add(side, window.TagAfter, place.LeftMark, mark << 4 | place.Commas);
        return features.Hashed();
    }

    /// <summary>What is the token's own.</summary>
    public static Span<ulong> Of(in CueWindow window, in Relation relation, Span<ulong> room)
    {
        var features = new FeatureBuffer(room, OwnTemplates);
        FeatureView view = relation.View;
        RelationPlace place = relation.Place;
        uint side = relation.Side, distance = relation.Distance, sideDistance = relation.SideDistance, tag = relation.Tag, verbs = relation.Verbs;
        uint sentences = place.Sentences, sideSentences = place.SideSentences, sideCommas = place.SideCommas, mark = place.Mark, lemma = window.Lemma;
        uint near = distance <= 4 ? sideDistance : 15u;
        features.Add(sideDistance, tag);
        features.Add(sideDistance, view.Tag(-1), tag, view.Tag(1));
        features.Add(side, lemma, tag);
        features.Add(side, lemma, view.Form(0));
        features.Add(side, lemma, view.Form(-1));
        features.Add(sideSentences, mark, tag);
        features.Add(side, lemma, window.After, tag);
        features.Add(sideSentences, window.TagBefore, window.TagAfter, tag);
        features.Add(sideDistance, window.TagBefore, window.TagAfter, tag);
        features.Add(side << 4 | place.Cues, tag, sideDistance);
        features.Add(sideCommas, tag);
        features.Add(sideCommas, distance, view.Form(0));
        features.Add(side << 4 | place.Closings, sideCommas, tag);
        features.Add(near, view.Form(0));
        features.Add(near, view.Lemma(-1), view.Lemma(0));
        features.Add(sideDistance, relation.That, mark);
        features.Add(sideSentences, relation.That, window.Head, tag);
        features.Add(sideSentences, window.Place, window.TagAfter, tag);
        features.Add(side, window.Head, view.Form(0));
        features.Add(sideDistance, view.Cue(0), tag);
        features.Add(sideDistance, view.Source(0), tag);
        features.Add(sideCommas, view.Source(0), view.Shape(0), distance);
        features.Add(sideCommas, relation.LeftMark, tag);
        features.Add(verbs, tag, sideSentences);
        features.Add(verbs, sideCommas, tag, view.Tag(1));
        features.Add(sideSentences, window.HasMarks, tag, window.TagAfter);
        features.Add(sideSentences, relation.FromStart, mark, window.HasMarks);
        features.Add(side, lemma, relation.ToEnd, mark);
        features.Add(sideDistance, view.Suffix());
        features.Add(side, view.Lemma(-1), view.Lemma(0), (sentences == 4 ? 1u : 0u) << 8 | place.Cues);
        features.Add(side, window.Head, view.Tag(-1), tag);
        features.Add(verbs, view.Form(-1), tag);
        features.Add(verbs, window.TagAfter, view.Lemma(-1), tag);
        return features.Hashed();
    }
}
