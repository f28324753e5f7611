using System.Collections.Immutable;
using Framing.Measures;
using Framing.Quotes.Speakers;

namespace Framing.Tests;

/// <summary>The built-in measures as they describe themselves, for comparisons that are put together by hand.</summary>
internal static class BuiltIn
{
    public static ImmutableArray<IMeasure> Measures { get; } = [.. BuiltInMeasures.Standard([], SourceCategories.Default), .. BuiltInMeasures.OnRequest()];

    public static ImmutableArray<MeasureDescription> Descriptions { get; } = [.. Measures.SelectMany(m => m.Descriptions)];
}
