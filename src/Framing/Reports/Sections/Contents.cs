using System.Collections.Immutable;
using Framing.Reports.Content;
using Framing.Reports.Html;
using Framing.Reports.Plain;

namespace Framing.Reports.Sections;

/// <summary>What a report says, before any format: its sections in order of reading, and at last the lists that their numbers lead to.</summary>
internal sealed class Contents
{
    /// <param name="comparison">What to report on.</param>
    /// <param name="whole">The report that this one is a part of: outlets and sentences keep the labels that they have there.</param>
    public Contents(Comparison comparison, Report? whole = null)
    {
        Report = new(comparison, whole);
        Story story = new(Report);
        ImmutableArray<Finding> findings = Findings.Of(Report, story);
        ImmutableArray<Names> names = Names = Content.Names.Of(Report);
        Speakers speakers = new(Report);
        Tone tone = new(Report);
        HeadlineTables headlines = new(Report);
        Corpus corpus = new(Report);
        ImmutableArray<LeadingFigures> leading = [.. LeadingFigures.Of(Report, names, speakers)];
        OverTime time = new(Report, leading);
        Positions positions = new(Report, names, speakers);
        AgencyCopy agency = new(Report, leading);
        Method method = new(Report, headlines, story.Origin);
        Deck = Headings.Deck(Report, findings, story);
        Clearest = findings.FirstOrDefault(f => f.Status == Status.ClearGap) is { } clear ? string.Concat(clear.Sentence.Select(run => run.Text)) : "";
        All =
        [
            new("ld", "First", LeadsHtml.Write) { Data = ["leads"], IsForPaper = true, IsEmpty = comparison.Leads.IsEmpty, Plain = PlainLeads.Of },
            new("c", "Corpus", sheet => CorpusHtml.Write(sheet, corpus))
            {
                IsEmpty = !Report.Extent.IsOverview,
                Plain = sheet => PlainCorpus.Of(sheet, corpus),
                Data = ["events", "groups"],
            },
            new("f", "Findings", sheet => FindingsHtml.Write(sheet, findings))
            {
                // A class begins with the leads; without any, with the findings, or that there are none.
                IsEmpty = findings.IsEmpty && !comparison.Leads.IsEmpty,
                IsForPaper = comparison.Leads.IsEmpty,
                Plain = sheet => PlainFindings.Of(sheet, findings),
                Cited = findings.SelectMany(f => f.Cited),
                Data = ["measures", "contrasts", "story_points", "point_coverage", "shared_quotes"],
            },
            new("w", "Words", sheet => WordsHtml.Write(sheet, names))
            {
                IsEmpty = names.IsEmpty,
                IsForPaper = true,
                Plain = sheet => PlainWords.Of(sheet, names),
                Cited = names.SelectMany(n => n.Cited),
                Data = ["measures", "contrasts"],
            },
            new("s", "Who speaks", sheet => SpeakersHtml.Write(sheet, speakers))
            {
                IsEmpty = !speakers.Any,
                IsForPaper = true,
                Plain = sheet => PlainSpeakers.Of(sheet, speakers),
                Cited = speakers.Cited,
                Data = ["measures", "details"],
            },
            new("t", "Tone", sheet => ToneHtml.Write(sheet, tone))
            {
                IsEmpty = !tone.Any,
                Plain = sheet => PlainTone.Of(sheet, tone),
                Cited = tone.Cited,
                Data = ["measures", "details", "contrasts"],
            },
            new("po", "Where", sheet => PositionsHtml.Write(sheet, positions))
            {
                IsEmpty = positions.Rows.IsEmpty,
                Plain = sheet => PlainPositions.Of(sheet, positions),
                Data = ["details"],
            },
            new("ot", "Over time", sheet => OverTimeHtml.Write(sheet, time))
            {
                IsEmpty = time.Series.IsEmpty,
                Plain = sheet => PlainOverTime.Of(sheet, time),
                Data = ["periods"],
            },
            new("ag", "Agency copy", sheet => AgencyHtml.Write(sheet, agency))
            {
                IsEmpty = agency.Rows.IsEmpty,
                Plain = sheet => PlainAgency.Of(sheet, agency),
                Cited = agency.Cited,
                Data = ["measures", "without_agency"],
            },
            new("h", "Headlines", sheet => HeadlinesHtml.Write(sheet, headlines))
            {
                IsEmpty = headlines.Compared == 0,
                Plain = sheet => PlainHeadlines.Of(sheet, headlines),
                Cited = headlines.Cited,
                Data = ["headlines"],
            },
            new("pt", "Story points", sheet => StoryHtml.Write(sheet, story))
            {
                IsEmpty = story.IsEmpty,
                IsForPaper = true,
                Plain = sheet => PlainStory.Of(sheet, story),
                Cited = story.Cited,
                Data = ["story_points", "point_coverage", "shared_quotes"],
            },
            new(Articles, "Articles", sheet =>
            {
                if (Report.Extent.IsOverview)
                    ArticleTable.Write(sheet);
                else
                    ArticlesHtml.Write(sheet, Report.Articles, names);
            }) { Data = ["manifest"] },
            new("m", "Method", sheet => MethodHtml.Write(sheet, method))
            {
                Plain = sheet => PlainMethod.Of(sheet, method),
                Cited = method.Cited,
                Data = ["manifest", "by", "cautions", "copies"],
            },
            new(Lists, "Evidence", EvidenceHtml.Write) { Plain = PlainEvidence.Of, Data = ["measures", "details", "leads", "headlines", "story_points"] },
        ];
        Sections = [.. All.Where(section => !section.IsEmpty)];
        Evidence = new(Report, Sections.SelectMany(section => section.Cited));
    }

    /// <summary>The anchors of the sections that may stand on pages of their own.</summary>
    public const string Articles = "a", Lists = "evi";

    /// <summary>Who and what is compared.</summary>
    public Report Report { get; }

    /// <summary>Two or three sentences on what is compared and where it parts.</summary>
    public string Deck { get; }

    /// <summary>The clearest finding as a sentence; empty where none is clear.</summary>
    public string Clearest { get; }

    /// <summary>What is called by which names: articles that stand on pages of their own need a key to their marks there.</summary>
    public ImmutableArray<Names> Names { get; }

    /// <summary>All sections, in order of reading.</summary>
    public ImmutableArray<Section> All { get; }

    /// <summary>Those that have anything to show.</summary>
    public ImmutableArray<Section> Sections { get; }

    /// <summary>The lists of evidence, numbered as a reader meets them.</summary>
    public EvidenceBook Evidence { get; }

    /// <summary>The report in lines, for text and Markdown.</summary>
    public IEnumerable<Block> Blocks()
    {
        PlainSheet sheet = new(Report, Evidence);
        return [.. PlainHeader.Of(Report, Deck), .. Sections.SelectMany(section => section.Plain(sheet))];
    }
}
